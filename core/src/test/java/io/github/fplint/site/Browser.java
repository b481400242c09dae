package io.github.fplint.site;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, driven through the chromedriver beside it. */
final class Browser implements AutoCloseable {

    /** Why there is none. */
    static final String MISSING =
            "no page was opened in a browser: there is no 'chromium' with a 'chromedriver' on the PATH";

    private static final Pattern REQUEST =
            Pattern.compile("\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");

    /** Held, so that its level stays: it warns of every Chromium that is newer than itself. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts one, if Chromium and its driver are on the {@code PATH}.
     *
     * @param profile an empty folder
     */
    static Optional<Browser> start(Path profile) {
        Optional<File> chromium = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> onPath(name).stream())
                .findFirst();
        Optional<File> chromedriver = onPath("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            return Optional.empty();
        }
        SELENIUM.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions()
                .setBinary(chromium.get())
                .addArguments(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get())
                .withSilent(true)
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
        Browser browser = new Browser(driver);
        browser.open("about:blank");
        // What the browser's own first page asked for.
        browser.requests();
        return Optional.of(browser);
    }

    private static Optional<File> onPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toFile)
                .findFirst();
    }

    /** Opens a page afresh, even where only what stands behind the {@code #} differs. */
    void open(String address) {
        driver.get("about:blank");
        driver.get(address);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** The texts of elements as they stand in the page, seen or not. */
    List<String> texts(String css) {
        return ((List<?>) Objects.requireNonNull(driver.executeScript(
                        "return [...document.querySelectorAll(arguments[0])].map((e) => e.textContent.trim())", css)))
                .stream().map(Object::toString).toList();
    }

    /** What a script gives: an object of whole numbers. */
    Map<String, Long> numbers(String script, Object... arguments) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(driver.executeScript(script, arguments)))
                .forEach((name, number) -> numbers.put(name.toString(), ((Number) number).longValue()));
        return numbers;
    }

    /** What a script gives, as text; empty for nothing. */
    String run(String script, Object... arguments) {
        Object value = driver.executeScript(script, arguments);
        return value == null ? "" : value.toString();
    }

    /** What a script gives that calls back. */
    String await(String script, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        Object value = driver.executeAsyncScript(script, arguments);
        return value == null ? "" : value.toString();
    }

    /** Types keys wherever the focus is. */
    void type(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Types with the control key held. */
    void control(String key) {
        type(Keys.chord(Keys.CONTROL, key));
    }

    void command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, parameters);
    }

    /** Makes the window as wide, in CSS pixels. */
    void width(int width) {
        driver.manage().window().setSize(new Dimension(width, 900));
    }

    void prefer(String scheme) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** The colour of the page behind everything. */
    String background() {
        return run("return getComputedStyle(document.body).backgroundColor");
    }

    void back() {
        driver.navigate().back();
    }

    void reload() {
        driver.navigate().refresh();
    }

    /** Waits until an element's text is this one, and gives what it was at last. */
    String textOnce(String css, String text) {
        return await("""
                const [css, text, done] = arguments;
                const end = Date.now() + 10000;
                (function look() {
                  const seen = document.querySelector(css)?.textContent.trim() ?? "";
                  if (seen === text || Date.now() > end) { done(seen); } else { setTimeout(look, 20); }
                })();
                """, css, text);
    }

    /** What the browser complained about since it was last asked. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** The addresses that it asked for since it was last asked. */
    List<String> requests() {
        List<String> addresses = new ArrayList<>();
        driver.manage().logs().get(LogType.PERFORMANCE).getAll().forEach(entry -> {
            Matcher matcher = REQUEST.matcher(entry.getMessage());
            if (matcher.find()) {
                addresses.add(matcher.group(1));
            }
        });
        return addresses;
    }

    @Override
    public void close() {
        driver.quit();
    }
}

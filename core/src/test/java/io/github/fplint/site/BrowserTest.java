package io.github.fplint.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens pages from a folder in Chromium, where there is one. */
class BrowserTest {

    @TempDir
    static Path folder;

    private static Path chromium = Path.of("");
    private static Path site = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of(""));
        assumeTrue(!chromium.toString().isEmpty(), "no Chromium found: the pages are not opened in a browser");
        Path rules = folder.resolve("rules");
        SiteWriterTest.rule(rules, "a", "a", "Nessus scans of the server network", "Veeam backup jobs <b>at</b> night");
        SiteWriterTest.rule(rules, "b", "b", "Nessus scans of the server network", "Ansible playbooks of IT");
        site = SiteWriterTest.write(rules, folder.resolve("site"), "");
    }

    /** A page after its scripts ran; fails where the browser complains. */
    private static String open(String page) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".html");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder(List.of(
                        chromium.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--enable-logging=stderr",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=3000",
                        "--dump-dom",
                        site.toUri() + page))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(Files.readAllLines(err, StandardCharsets.ISO_8859_1).stream().filter(l -> l.contains(":CONSOLE")))
                .isEmpty();
        return Files.readString(out);
    }

    private static String results(String page) throws IOException, InterruptedException {
        String dom = open(page);
        return dom.substring(dom.indexOf("id=\"count\""), dom.indexOf("id=\"more\""));
    }

    @Test
    void searchFindsWordsFromTheAddress() throws IOException, InterruptedException {
        assertThat(results("search.html#q=nessus")).contains(">1 of 3 causes<", "Nessus scans");
        assertThat(results("search.html?q=veeam")).contains(">1 of 3 causes<", "&lt;b&gt;at&lt;/b&gt;");
        assertThat(results("search.html#q=T1059+-veeam+-%22server+network%22")).contains(">1 of 3 causes<", "Ansible");
        assertThat(results("search.html#q=category%3Ascanner-inventory")).contains(">1 of 3 causes<", "Nessus");
        assertThat(results("search.html#technique=T1059&level=high")).contains(">3 causes<");
        assertThat(results("search.html#q=nothing-like-it")).contains(">0 of 3 causes<");
    }

    @Test
    void facetsShowCounts() throws IOException, InterruptedException {
        assertThat(open("search.html")).contains("T1059.001 PowerShell<span>3</span>", "Execution<span>3</span>");
    }

    @Test
    void otherPagesRunWithoutComplaint() throws IOException, InterruptedException {
        assertThat(open("index.html")).contains("Switch between dark and light");
        assertThat(open("techniques/T1059.001.html")).contains("Nessus");
    }
}

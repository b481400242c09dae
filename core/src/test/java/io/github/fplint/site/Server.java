package io.github.fplint.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves a folder to this machine, with {@code 404.html} in the place of what is not there, as site hosts do. */
final class Server implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html",
            "text/html",
            "css",
            "text/css",
            "js",
            "text/javascript",
            "json",
            "application/json",
            "svg",
            "image/svg+xml");

    private final HttpServer server;
    private final Path folder;

    Server(Path folder) throws IOException {
        this.folder = folder;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where it listens, with a slash at the end. */
    String address() {
        return "http://" + server.getAddress().getHostString() + ':'
                + server.getAddress().getPort() + '/';
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            Path file = folder.resolve(path.isEmpty() ? "index.html" : path).normalize();
            boolean known = file.startsWith(folder) && Files.isRegularFile(file);
            byte[] body = Files.readAllBytes(known ? file : folder.resolve("404.html"));
            String name = known ? file.getFileName().toString() : "404.html";
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
            exchange.sendResponseHeaders(known ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Chromium without a window, spoken to by its DevTools protocol, for stories about pages. */
final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> troubles = Collections.synchronizedList(new ArrayList<>());
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private int last;

    private Browser(Process process, Path profile, URI page) {
        this.process = process;
        this.profile = profile;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Ear())
                .join();
    }

    /** The program, where this machine has one. */
    static Optional<Path> program() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page at a width and height in pixels. */
    static Browser open(Path program, Path page, String hash, int width, int height) throws Exception {
        Path profile = Files.createTempDirectory("abate-browser");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "--window-size=" + width + "," + height,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("output.txt").toFile())
                .start();
        Browser browser = new Browser(process, profile, address(profile));
        for (String domain : List.of("Runtime", "Log", "Network", "Page")) {
            browser.ask(domain + ".enable", JSON.createObjectNode());
        }
        browser.ask(
                "Emulation.setDeviceMetricsOverride",
                JSON.createObjectNode()
                        .put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", width < 500));
        browser.requests.clear();
        browser.ask("Page.navigate", JSON.createObjectNode().put("url", page.toUri() + hash));
        browser.waitFor("document.documentElement?.dataset.ready === 'yes'");
        return browser;
    }

    private static URI address(Path profile) throws Exception {
        Path port = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < 10 * PATIENCE_SECONDS; i++) {
            if (Files.exists(port) && Files.readAllLines(port).size() > 1) {
                String list = new String(
                        URI.create("http://127.0.0.1:"
                                        + Files.readAllLines(port).get(0) + "/json/list")
                                .toURL()
                                .openStream()
                                .readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
                for (JsonNode target : JSON.readTree(list)) {
                    if (target.path("type").asText().equals("page")) {
                        return URI.create(target.path("webSocketDebuggerUrl").asText());
                    }
                }
            }
            Thread.sleep(100);
        }
        throw new IOException("the browser did not start: " + Files.readString(profile.resolve("output.txt")));
    }

    /** What JavaScript says, as JSON. */
    JsonNode evaluate(String expression) throws Exception {
        JsonNode answer = ask(
                "Runtime.evaluate",
                JSON.createObjectNode()
                        .put("expression", expression)
                        .put("returnByValue", true)
                        .put("awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.path("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    void waitFor(String condition) throws Exception {
        for (int i = 0; i < 10 * PATIENCE_SECONDS; i++) {
            if (evaluate(condition).asBoolean()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("never came true: " + condition + "; " + troubles);
    }

    void moveMouse(double x, double y) throws Exception {
        ask(
                "Input.dispatchMouseEvent",
                JSON.createObjectNode().put("type", "mouseMoved").put("x", x).put("y", y));
    }

    void press(String key) throws Exception {
        for (String type : List.of("keyDown", "keyUp")) {
            ask(
                    "Input.dispatchKeyEvent",
                    JSON.createObjectNode().put("type", type).put("key", key));
        }
    }

    byte[] paper() throws Exception {
        return Base64.getDecoder()
                .decode(ask("Page.printToPDF", JSON.createObjectNode().put("preferCSSPageSize", true))
                        .path("data")
                        .asText());
    }

    /** Errors and warnings of the console, and exceptions. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** Addresses that the page asked for, itself included. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private JsonNode ask(String method, ObjectNode parameters) throws Exception {
        int id = ++last;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        ObjectNode question = JSON.createObjectNode().put("id", id).put("method", method);
        question.set("params", parameters);
        socket.sendText(question.toString(), true).join();
        return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private void hear(JsonNode message) {
        if (message.has("id")) {
            CompletableFuture<JsonNode> answer =
                    answers.remove(message.path("id").asInt());
            if (message.has("error")) {
                answer.completeExceptionally(
                        new AssertionError(message.path("error").toString()));
            } else {
                answer.complete(message.path("result"));
            }
            return;
        }
        JsonNode told = message.path("params");
        switch (message.path("method").asText()) {
            case "Runtime.exceptionThrown" ->
                troubles.add(told.path("exceptionDetails").toString());
            case "Runtime.consoleAPICalled" -> troubles.add(told.path("args").toString());
            case "Log.entryAdded" ->
                troubles.add(told.path("entry").path("text").asText());
            case "Network.requestWillBeSent" ->
                requests.add(told.path("request").path("url").asText());
            default -> {
                // Everything else is of no interest here.
            }
        }
    }

    /** Puts the parts of messages together. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder heard = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
            heard.append(part);
            if (isLast) {
                try {
                    hear(JSON.readTree(heard.toString()));
                } catch (IOException e) {
                    troubles.add(e.toString());
                }
                heard.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            // Processes of the browser may still be at work there; the rest lies in the folder for temporary files.
            profile.toFile().deleteOnExit();
        }
    }
}

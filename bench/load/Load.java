import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** ./sartor bench load: starts a server of its own with its limits off and measures it from outside, one figure a line. */
public final class Load {
    private static final int RATE = 200;
    /** So many can be under way at once before a slow answer delays the next; it is timed from when it was due. */
    private static final int CONNECTIONS = 32;
    private static final int SECONDS = Integer.getInteger("seconds", 20);
    private static final int WARMINGS = 3;
    private static final int GENERATIONS = Integer.getInteger("generations", 100);
    private static final int SINGLE_TASKS = 40;

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger keys = new AtomicInteger();
    private final String base;
    private String token = "";

    private Load(String base) {
        this.base = base;
    }

    /** @param command what starts the server, word by word */
    public static void main(String[] command) throws Exception {
        var data = Files.createTempDirectory("sartor-load");
        var words = new ArrayList<>(List.of(command));
        words.addAll(List.of("--port=0", "--data=" + data));
        for (var limit : List.of("browsers-per-second", "generations-per-hour", "guests-per-hour", "api-keys-per-hour"))
            words.add("sartor.limits." + limit + "=0");
        for (int start = 1; start <= 2; start++) {
            long begun = System.nanoTime();
            var server = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            try {
                var said = server.inputReader();
                var line = said.readLine();
                while (line != null && !line.startsWith("Sartor listens")) line = said.readLine();
                if (line == null) throw new IOException("the server did not start");
                tell(start == 1 ? "ready, with a new database" : "ready, with a warm database", seconds(System.nanoTime() - begun), "5 s; 3 s with a start-up cache");
                if (start == 2) new Load(find("(http://[^ ]+)", line)).run(server.pid());
            } finally {
                server.descendants().forEach(each -> each.destroy());
                server.destroy();
                server.waitFor(30, TimeUnit.SECONDS);
            }
        }
        try (var all = Files.walk(data)) {
            for (var each : all.sorted(java.util.Comparator.reverseOrder()).toList()) Files.deleteIfExists(each);
        }
    }

    private void run(long pid) throws Exception {
        TimeUnit.SECONDS.sleep(5);
        tell("memory of the JVM, idle", memory(pid), "600 MiB");
        token = find("\"accessToken\":\"([^\"]+)\"", ok(send("POST", "/api/v1/auth/signup",
                "{\"email\":\"load@example.org\",\"password\":\"seven grey herons over the weir\",\"name\":\"L\"}")));
        ok(send("POST", "/api/v1/profile", "{\"resume\":" + Files.readString(Path.of("examples/ada.resume.json")) + "}"));
        var jobs = new ArrayList<String>();
        for (var name : List.of("platform-engineer", "data-analyst", "product-analyst", "sre-observability", "engineering-manager"))
            jobs.add(job(Files.readString(Path.of("examples/" + name + ".job.txt"))));
        IntFunction<String[]> read = i -> new String[] {
            "GET", List.of("/api/v1/profile", "/api/v1/jobs", "/api/v1/applications", "/api/v1/jobs/" + jobs.get(i % 5)).get(i % 4), ""
        };
        IntFunction<String[]> write = i -> new String[] {
            "POST", "/api/v1/jobs", "{\"title\":\"Engineer " + i + "\",\"company\":\"Fjord " + i + "\"}"
        };
        for (int round = 0; round < WARMINGS; round++) {
            atRate("warming", read, SECONDS / 2);
            atRate("warming", write, SECONDS / 2);
        }
        tell("reads, p95 at 200 requests/s", atRate("reads", read, SECONDS), "10 ms");
        tell("writes, p95 at 200 requests/s", atRate("writes", write, SECONDS), "25 ms");
        generate(jobs, pid);
    }

    private void generate(List<String> jobs, long pid) throws Exception {
        for (int i = 0; i < 10; i++) done(List.of(ask(jobs.get(i % 5), i)));
        var waits = new long[SINGLE_TASKS];
        for (int i = 0; i < SINGLE_TASKS; i++) {
            var told = done(List.of(ask(jobs.get(i % 5), 100 + i))).getFirst();
            waits[i] = Duration.between(
                            Instant.parse(find("\"createdAt\":\"([^\"]+)\"", told)),
                            Instant.parse(find("\"startedAt\":\"([^\"]+)\"", told)))
                    .toMillis();
        }
        tell("a task starts, p99 of " + SINGLE_TASKS, percentile(waits, 99) + " ms", "100 ms");
        long begun = System.nanoTime();
        var worked = processor(pid);
        var tasks = new ArrayList<String>();
        for (int i = 0; i < GENERATIONS; i++) tasks.add(ask(jobs.get(i % 5), 1000 + i));
        done(tasks);
        tell(
                GENERATIONS + " generations asked at once",
                seconds(System.nanoTime() - begun) + " (processor: " + seconds(processor(pid).minus(worked).toNanos()) + ")",
                "15 s");
    }

    /** Sends at a steady rate whatever the answers take. @return its 95th percentile */
    private String atRate(String what, IntFunction<String[]> asked, int seconds) throws Exception {
        int count = RATE * seconds;
        var took = new long[count];
        var failed = new AtomicInteger();
        var next = new AtomicInteger();
        long start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int i = 0; i < CONNECTIONS; i++) threads.submit(() -> {
                try (var connection = new Connection(URI.create(base))) {
                    for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                        var request = asked.apply(number);
                        long due = start + number * 1_000_000_000L / RATE;
                        TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                        int status = connection.send(request[0], request[1], token, "load-" + keys.incrementAndGet(), request[2]);
                        if (status >= 300) failed.incrementAndGet();
                        took[number] = System.nanoTime() - due;
                    }
                } catch (IOException lost) {
                    failed.incrementAndGet();
                }
                return null;
            });
        }
        if (failed.get() > 0) throw new IOException(failed + " " + what + " of " + count + " failed");
        var micros = new long[count];
        for (int i = 0; i < count; i++) micros[i] = took[i] / 1000;
        return String.format(Locale.ROOT, "%.1f ms (p50 %.1f, p99 %.1f)", percentile(micros, 95) / 1e3, percentile(micros, 50) / 1e3, percentile(micros, 99) / 1e3);
    }

    private String job(String posting) throws Exception {
        var text = posting.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "").replace("\t", " ");
        return find("\"id\":\"([^\"]+)\"", ok(send("POST", "/api/v1/jobs", "{\"posting\":\"" + text + "\"}")));
    }

    private String ask(String job, int number) throws Exception {
        var date = java.time.LocalDate.of(2020, 1, 1).plusDays(number);
        var body = "{\"jobId\":\"" + job + "\",\"coverLetter\":true,\"options\":{\"date\":\"" + date + "\"}}";
        return find("\"taskId\":\"([^\"]+)\"", ok(send("POST", "/api/v1/generate/cv", body)));
    }

    private List<String> done(List<String> tasks) throws Exception {
        var all = new ArrayList<String>();
        for (var task : tasks) {
            var told = ok(send("GET", "/api/v1/tasks/" + task, ""));
            while (told.matches("(?s).*\"status\":\"(pending|processing)\".*")) {
                TimeUnit.MILLISECONDS.sleep(50);
                told = ok(send("GET", "/api/v1/tasks/" + task, ""));
            }
            if (!told.contains("\"status\":\"completed\"")) throw new IOException(told);
            all.add(told);
        }
        return all;
    }

    private HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "load-" + keys.incrementAndGet());
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String ok(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 300) throw new IOException(answer.request().uri() + ": " + answer.body());
        return answer.body();
    }

    /** Resident memory of the server's own process, as Linux tells it. */
    private static String memory(long pid) throws IOException {
        var status = Path.of("/proc/" + pid + "/status");
        if (!Files.exists(status)) return "unknown here";
        return Long.parseLong(find("VmRSS:\\s+(\\d+) kB", Files.readString(status))) / 1024 + " MiB";
    }

    /** What the server's own process has worked, its database apart. */
    private static Duration processor(long pid) {
        return ProcessHandle.of(pid).flatMap(it -> it.info().totalCpuDuration()).orElse(Duration.ZERO);
    }

    private static long percentile(long[] values, int percent) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }

    private static String find(String pattern, String text) throws IOException {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) throw new IOException("no " + pattern + " in " + text);
        return found.group(1);
    }

    private static void tell(String what, String figure, String wanted) {
        System.out.printf(Locale.ROOT, "  %-40s %-36s wanted: at most %s%n", what, figure, wanted);
    }
}

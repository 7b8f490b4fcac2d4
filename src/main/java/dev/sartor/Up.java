package dev.sartor;

import dev.sartor.platform.Greeting;
import dev.sartor.platform.ServerRole;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts the server and says where it listens. */
@Command(
        name = "up",
        description = "Starts the server: everything in one process, its data in one folder.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Every setting of docs/settings.md can be given as NAME=VALUE, as an environment variable",
            "(SARTOR_LIMITS_BODY for sartor.limits.body) or in sartor.yaml in the data folder."
        })
final class Up implements Callable<Integer> {
    /** Not an exit code: the server's own threads go on. */
    static final int RUNNING = -1;

    @Option(names = "--port", paramLabel = "PORT", description = "Where to listen (8080; 0 takes a free one).")
    private @Nullable Integer port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "On which address (127.0.0.1; 0.0.0.0 opens it to the network).")
    private @Nullable String address;

    @Option(names = "--data", paramLabel = "FOLDER", description = "Where everything is kept (./data).")
    private Path data = Path.of("data");

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = "A PostgreSQL that you run: postgresql://user:password@host:5432/name.")
    private @Nullable String databaseUrl;

    @Option(names = "--role", paramLabel = "ROLE", description = "web, worker or all (all).")
    private ServerRole role = ServerRole.ALL;

    @Option(names = "--train", hidden = true, description = "Stop when ready; makes the next start quick.")
    private boolean train;

    @Parameters(paramLabel = "NAME=VALUE", arity = "0..*", description = "Other settings.")
    private List<String> settings = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var arguments = arguments();
        var application = Ahead.application();
        var context = application.run(arguments.toArray(String[]::new));
        if (train) return trained(context);
        greet(context);
        return RUNNING;
    }

    private List<String> arguments() {
        var folder = data.toAbsolutePath().normalize();
        var arguments = new ArrayList<String>();
        for (var setting : settings) {
            if (!setting.matches("[a-z][a-z0-9.-]*=.*"))
                throw new dev.sartor.kernel.BadInput(
                        "A setting is not written as NAME=VALUE.", "See docs/settings.md, or ./sartor up --help.");
            arguments.add("--" + setting);
        }
        arguments.add("--sartor.data=" + folder);
        arguments.add("--sartor.role=" + role.name().toLowerCase(Locale.ROOT));
        arguments.add("--spring.config.additional-location=optional:file:" + folder.resolve("sartor.yaml"));
        if (train)
            for (var limit : List.of("generations-per-hour", "browsers-per-second"))
                arguments.add("--sartor.limits." + limit + "=0");
        if (port != null) arguments.add("--server.port=" + port);
        if (address != null) arguments.add("--server.address=" + address);
        if (databaseUrl != null) arguments.add("--sartor.database.url=" + databaseUrl);
        return arguments;
    }

    private void greet(ConfigurableApplicationContext context) {
        // the process's own start is told in whole seconds since the machine's
        var took = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        System.out.printf(
                Locale.ROOT,
                "Sartor listens on %s (%s, data in %s, ready in %.1f s).%n",
                address(context),
                role.name().toLowerCase(Locale.ROOT),
                data.toAbsolutePath().normalize(),
                took.toMillis() / 1000.0);
        context.getBeanProvider(Greeting.class)
                .orderedStream()
                .flatMap(greeting -> greeting.lines().stream())
                .forEach(System.out::println);
        System.out.println("Stop it with Ctrl-C.");
        System.out.flush();
    }

    private static String address(ConfigurableApplicationContext context) {
        if (!(context instanceof ServletWebServerApplicationContext web) || web.getWebServer() == null)
            return "no port";
        var host = context.getEnvironment().getProperty("server.address", "127.0.0.1");
        var secure = context.getEnvironment().containsProperty("server.ssl.bundle");
        return (secure ? "https://" : "http://") + host + ":"
                + web.getWebServer().getPort();
    }

    private static int trained(ConfigurableApplicationContext context) throws IOException, InterruptedException {
        try (context;
                var rehearsal = new Rehearsal(address(context))) {
            rehearsal.run(Path.of(System.getProperty("sartor.home", ".")).resolve("examples"));
        }
        return 0;
    }
}

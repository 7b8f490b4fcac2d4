import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Writes down, as classes in a jar, which parts the server is made of, so that its start need not find that out. Run by the
 * launcher on the package's own class path, before it makes the start-up cache.
 */
final class PreparedStart {
    private static final String PROCESSOR = "org.springframework.boot.SpringApplicationAotProcessor";
    private static final String SERVER = "dev.sartor.Ahead";

    /** Parts that a setting decides by a condition of a library, and that have to be there should it be given. */
    private static final List<String> GIVEN = List.of("--spring.mail.host=localhost", "--sartor.role=all");

    private PreparedStart() {}

    /** @param arguments the jar to write, and a folder to work in that is there */
    public static void main(String[] arguments) throws Exception {
        var jar = Path.of(arguments[0]);
        var folder = Path.of(arguments[1]);
        var sources = folder.resolve("sources");
        var classes = folder.resolve("classes");
        process(sources, folder.resolve("resources"), classes, folder.resolve("data"));
        compile(sources, classes);
        pack(classes, jar);
    }

    private static void process(Path sources, Path resources, Path classes, Path data) throws Exception {
        var arguments = Stream.concat(
                Stream.of(SERVER, sources, resources, classes, "dev.sartor", "sartor", "--sartor.data=" + data).map(Object::toString),
                GIVEN.stream());
        Class.forName(PROCESSOR).getMethod("main", String[].class).invoke(null, (Object) arguments.toArray(String[]::new));
    }

    private static void compile(Path sources, Path classes) throws IOException {
        try (var files = Files.walk(sources)) {
            var given = Stream.concat(
                    Stream.of("-nowarn", "-proc:none", "-d", classes.toString(), "-cp",
                            System.getProperty("java.class.path") + ":" + classes),
                    files.map(Path::toString).filter(file -> file.endsWith(".java")));
            if (ToolProvider.getSystemJavaCompiler().run(null, null, null, given.toArray(String[]::new)) != 0)
                throw new IOException("what was prepared does not compile");
        }
    }

    private static void pack(Path classes, Path jar) throws IOException {
        var fresh = jar.resolveSibling(jar.getFileName() + ".new");
        var tool = java.util.spi.ToolProvider.findFirst("jar").orElseThrow();
        int code = tool.run(System.out, System.err, "-c", "-0", "-f", fresh.toString(), "-C", classes.toString(), ".");
        if (code != 0) throw new IOException("what was prepared could not be packed");
        Files.move(fresh, jar, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}

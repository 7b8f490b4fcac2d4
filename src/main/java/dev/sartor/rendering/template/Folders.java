package dev.sartor.rendering.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The names of the folders right under a folder of the classpath, in a jar or on disk. */
final class Folders {
    private Folders() {}

    /** @param folder as {@code "/templates/"} */
    static List<String> under(String folder) {
        var url = Objects.requireNonNull(Folders.class.getResource(folder), folder);
        try {
            return url.getProtocol().equals("jar") ? inJar(url) : onDisk(url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> onDisk(URL url) throws IOException, URISyntaxException {
        try (var folders = Files.list(Path.of(url.toURI()))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        }
    }

    private static List<String> inJar(URL url) throws IOException {
        var connection = (JarURLConnection) url.openConnection();
        var prefix = Objects.requireNonNull(connection.getEntryName());
        return connection.getJarFile().stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith(prefix) && name.indexOf('/', prefix.length()) > 0)
                .map(name -> name.substring(prefix.length(), name.indexOf('/', prefix.length())))
                .distinct()
                .toList();
    }
}

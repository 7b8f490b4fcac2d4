import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Gives the classes of old jars the form of Java 8, with stack maps and else as they were: the start-up cache takes no class
 * from before Java 6. Run by the launcher on its own copies, before it makes the cache; other jars are left alone.
 */
final class NewerClasses {
    private static final int OLD = ClassFile.JAVA_6_VERSION;

    private final ClassFile classes;

    private NewerClasses(ClassLoader jar) {
        classes = ClassFile.of(
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(jar)));
    }

    public static void main(String[] jars) throws IOException {
        for (var jar : jars) if (isOld(Path.of(jar))) renew(Path.of(jar));
    }

    /** A jar is of one compiler, so its first class tells of all. */
    private static boolean isOld(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : Collections.list(zip.entries()))
                if (isClass(entry)) return major(zip.getInputStream(entry).readNBytes(8)) < OLD;
            return false;
        }
    }

    private static boolean isClass(ZipEntry entry) {
        return entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/");
    }

    private static int major(byte[] bytes) {
        return (bytes[6] & 0xff) << 8 | bytes[7] & 0xff;
    }

    private static void renew(Path jar) throws IOException {
        var fresh = jar.resolveSibling(jar.getFileName() + ".new");
        try (var zip = new ZipFile(jar.toFile());
                var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                var out = new ZipOutputStream(Files.newOutputStream(fresh))) {
            var newer = new NewerClasses(loader);
            for (var entry : Collections.list(zip.entries())) copy(entry, zip.getInputStream(entry).readAllBytes(), newer, out);
        }
        Files.move(fresh, jar, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void copy(ZipEntry entry, byte[] bytes, NewerClasses newer, ZipOutputStream out) throws IOException {
        var named = new ZipEntry(entry.getName());
        named.setTime(entry.getTime());
        out.putNextEntry(named);
        out.write(isClass(entry) && major(bytes) < OLD ? newer.of(bytes) : bytes);
        out.closeEntry();
    }

    private byte[] of(byte[] bytes) {
        var version = ClassTransform.ofStateful(() -> (builder, element) -> {
            if (element instanceof ClassFileVersion) builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
            else builder.with(element);
        });
        return classes.transformClass(
                classes.parse(bytes), ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL).andThen(version));
    }
}

package dev.sartor.matching.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorStoreTest {
    private static final String TEXT = "Looked after confused patients at night";

    @TempDir
    Path folder;

    private final AtomicInteger made = new AtomicInteger();

    private final Meaning maker = new Meaning() {
        @Override
        public String id() {
            return "lengths/1";
        }

        @Override
        public String language() {
            return "en";
        }

        @Override
        public float[] of(String text) {
            made.incrementAndGet();
            return new float[] {text.length(), 0.1f, -3e-20f};
        }
    };

    @Test
    void givesTheSameVectorWhetherKeptOrMade() {
        var first = new VectorStore(maker, folder).of(TEXT);
        var second = new VectorStore(maker, folder).of(TEXT);
        assertThat(second).isEqualTo(first).isEqualTo(maker.of(TEXT));
        assertThat(made).hasValue(2);
    }

    @Test
    void neverWritesTheText() throws IOException {
        new VectorStore(maker, folder).of(TEXT);
        assertThat(files()).hasSize(1).allSatisfy(file -> {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .doesNotContain("confused");
            assertThat(file.toString()).doesNotContain("confused");
        });
    }

    @Test
    void makesAnewWhatWasCutShortOrChanged() throws IOException {
        var right = new VectorStore(maker, folder).of(TEXT);
        var file = files().getFirst();
        var whole = Files.readAllBytes(file);
        for (int length : List.of(0, 3, 4, whole.length - 1)) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThat(new VectorStore(maker, folder).of(TEXT)).isEqualTo(right);
            assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        }
        whole[2] ^= 1;
        Files.write(file, whole);
        assertThat(new VectorStore(maker, folder).of(TEXT)).isEqualTo(right);
    }

    @Test
    void keepsVectorsOfTwoMakersApart() {
        new VectorStore(maker, folder).of(TEXT);
        var other = new Meaning() {
            @Override
            public String id() {
                return "lengths/2";
            }

            @Override
            public String language() {
                return "en";
            }

            @Override
            public float[] of(String text) {
                return new float[] {7};
            }
        };
        assertThat(new VectorStore(other, folder).of(TEXT)).containsExactly(7);
    }

    @Test
    void worksWhereTheFolderCannotBeWritten() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "not a folder");
        assertThat(new VectorStore(maker, file.resolve("below")).of(TEXT)).hasSize(3);
    }

    @Test
    void letsManyWriteAtOnce() throws Exception {
        var right = maker.of(TEXT);
        try (var pool = Executors.newFixedThreadPool(8)) {
            List<Callable<float[]>> all = Stream.generate(
                            () -> (Callable<float[]>) () -> new VectorStore(maker, folder).of(TEXT))
                    .limit(40)
                    .toList();
            for (var each : pool.invokeAll(all)) assertThat(each.get()).isEqualTo(right);
        }
        assertThat(files()).hasSize(1);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}

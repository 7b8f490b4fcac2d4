package dev.sartor.cli.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.parsing.Importer;
import dev.sartor.parsing.Importers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each reader on damaged files of its own kind; the full number is in {@code sartor eval hostile}. */
class ReaderTargetTest {
    private static final int MUTANTS = 40;
    private static final List<byte[]> SEEDS = new ArrayList<>();

    @TempDir
    static Path folder;

    @BeforeAll
    static void makeSeeds() throws IOException {
        Files.writeString(folder.resolve("ines.resume.json"), """
                {"basics": {"name": "Ines Caldwater", "email": "ines@caldwater.example"},
                 "work": [{"name": "Mill Lane Bakery", "position": "Baker", "startDate": "2019-03", "highlights": ["Baked 300 loaves a day"]}],
                 "education": [{"institution": "Talheim College", "studyType": "Diploma", "area": "Baking"}]}
                """);
        var made = Seeds.of(folder);
        for (int i = 0; i < made.kinds().size(); i++) SEEDS.add(made.get(i));
        Stream.of(
                        "{\"basics\":{\"name\":\"I\"},\"sections\":{\"experience\":{\"items\":[{\"company\":\"X\",\"date\":\"2020\"}]}}}",
                        "{\"name\":\"I\",\"info\":{\"label\":\"Baker\"},\"contact\":{\"email\":\"i@x.example\"},\"meta\":{},\"employment\":{\"history\":[{\"employer\":\"X\",\"start\":\"2020-01\"}]}}",
                        "{\"aboutMe\":{\"profile\":{\"name\":\"I\"}},\"experience\":{\"jobs\":[{\"organization\":{\"name\":\"X\"}}]}}",
                        "{\"personalInfo\":{\"name\":\"I\"},\"workExperience\":[{\"company\":\"X\",\"title\":\"Y\",\"years\":\"2020\"}]}",
                        "content:\n  basics:\n    name: I\n  work:\n    - name: X\n      startDate: 2020-01\n",
                        "<!DOCTYPE html><html><body><div class=\"h-resume\"><p class=\"p-name\">I</p></div></body></html>",
                        "Ines Caldwater\n\nEXPERIENCE\nBaker, Mill Lane Bakery\n2019 - 2021\nBaked bread every morning\n")
                .map(text -> text.getBytes(UTF_8))
                .forEach(SEEDS::add);
    }

    static Stream<String> readers() {
        return Importers.all().stream().map(Importer::id);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void damagedFilesAreReadOrRefusedInWords(String id) {
        ReaderTarget.fuzzerInitialize(new String[] {id});
        var reader = Importers.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        var own = SEEDS.stream().filter(reader::recognises).toList();
        assertThat(own).as("seeds of " + id).isNotEmpty();
        var random = new Random(20_260_101);
        for (int i = 0; i < MUTANTS; i++) {
            var seed = own.get(i % own.size());
            ReaderTarget.fuzzerTestOneInput(
                    Opened.isArchive(seed) && i % 2 == 0 ? Opened.archive(seed, random) : Mutation.of(seed, random));
        }
    }
}

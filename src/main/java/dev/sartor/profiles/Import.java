package dev.sartor.profiles;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.ContainedReading;
import dev.sartor.parsing.merging.Addition;
import dev.sartor.parsing.merging.Conflict;
import dev.sartor.parsing.merging.Merging;
import dev.sartor.parsing.merging.Policy;
import dev.sartor.parsing.merging.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings a person's files into a profile: as they are into an empty one, merged onto one that tells something. */
public final class Import {
    private static final String EMPTY = ResumeJson.write(ResumeJson.of(Map.of()));
    private static final String NEW_NAME = "My profile";

    private final Shelf shelf;
    private final ContainedReading reading;

    public Import(Shelf shelf, ContainedReading reading) {
        this.shelf = shelf;
        this.reading = reading;
    }

    /** @param name as the person called it, for the report */
    public record File(String name, byte[] bytes) {
        public File {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /**
     * What became of one file.
     *
     * @param problem what to do about it; null when it was read
     */
    public record FileRead(
            String name, boolean read, @Nullable String problem) {}

    /** What came of an import. */
    public record Outcome(
            Profile profile,
            List<FileRead> files,
            List<Addition> additions,
            List<Conflict> conflicts,
            Completeness completeness) {
        public Outcome {
            files = List.copyOf(files);
            additions = List.copyOf(additions);
            conflicts = List.copyOf(conflicts);
        }
    }

    /**
     * @param id the profile; null makes a new one
     * @param policy whose value stands where the profile and a file differ
     * @throws BadInput when none of the files could be read
     */
    public Outcome into(Actor actor, @Nullable Ulid id, List<File> files, Policy policy) {
        var told = new ArrayList<FileRead>();
        var sources = new ArrayList<Source>();
        for (var file : files) read(file, sources, told);
        if (sources.isEmpty()) {
            var problem = told.isEmpty() ? null : told.getFirst().problem();
            throw new BadInput(problem == null ? "There is no file." : problem, "Nothing was changed.");
        }
        var before = id == null ? null : shelf.find(actor.workspace(), id);
        if (before == null || isEmpty(before.resume())) {
            var first = sources.removeFirst();
            return merged(actor, before, first, sources, policy, told);
        }
        return merged(actor, before, new Source(before.name(), before.resume()), sources, policy, told);
    }

    private Outcome merged(
            Actor actor,
            @Nullable Profile before,
            Source base,
            List<Source> others,
            Policy policy,
            List<FileRead> told) {
        var merged = Merging.merge(base, others, policy);
        var reason = Version.Reason.IMPORTED;
        var after = before == null
                ? shelf.add(actor, NEW_NAME, merged.resume(), reason)
                : shelf.save(actor, before.id(), before.name(), merged.resume(), reason, version -> {
                    if (version != before.version())
                        throw dev.sartor.kernel.Failure.conflict(
                                "changed_meanwhile",
                                "The profile was changed while the files were read. Import again.");
                });
        return new Outcome(after, told, merged.additions(), merged.conflicts(), Completeness.of(after.resume()));
    }

    private void read(File file, List<Source> sources, List<FileRead> told) {
        try {
            sources.add(new Source(file.name(), reading.read(file.bytes(), plain(file.name()))));
            told.add(new FileRead(file.name(), true, null));
        } catch (BadInput e) {
            told.add(new FileRead(file.name(), false, e.what() + " " + e.remedy()));
        }
    }

    private static boolean isEmpty(Resume resume) {
        return ResumeJson.write(resume).equals(EMPTY);
    }

    /** For problems: a name is the person's own and often theirs, so only its ending is told. */
    private static String plain(String name) {
        var ending = name.replaceAll("^.*[.]", "");
        return ending.matches("[A-Za-z0-9]{1,5}") ? "The file." + ending : "The file";
    }
}

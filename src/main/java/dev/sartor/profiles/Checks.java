package dev.sartor.profiles;

import dev.sartor.kernel.Extras;
import dev.sartor.kernel.Failure;
import dev.sartor.model.resume.Item;
import dev.sartor.model.resume.Resume;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Stream;

/** What a résumé must keep to so that we keep it. */
final class Checks {
    /** Keys that we do not interpret are kept as they are, but not as a store for anything, in bytes. */
    static final int MOST_EXTRAS = 64 * 1024;

    private Checks() {}

    /** @throws Failure (422) for what is too much, (422) for what is confidential without a description */
    static void check(Resume resume) {
        long extras = extras(resume).mapToLong(one -> size(one)).sum();
        if (extras > MOST_EXTRAS)
            throw Failure.invalid(
                    "resume", "carries " + extras + " bytes of keys unknown to us; " + MOST_EXTRAS + " can be kept");
        Confidential.check(resume);
    }

    private static Stream<Extras> extras(Resume resume) {
        var basics = resume.basics();
        var place = basics.location();
        var items = Stream.of(
                        resume.work(),
                        resume.volunteer(),
                        resume.education(),
                        resume.awards(),
                        resume.certificates(),
                        resume.publications(),
                        resume.skills(),
                        resume.languages(),
                        resume.interests(),
                        resume.references(),
                        resume.projects(),
                        resume.sections())
                .flatMap(Collection::stream)
                .map(Item.class::cast)
                .map(Item::extras);
        var entries = resume.sections().stream()
                .flatMap(section -> section.entries().stream())
                .map(Item::extras);
        return Stream.of(
                        items,
                        entries,
                        basics.profiles().stream().map(one -> one.extras()),
                        Stream.of(resume.extras(), basics.extras(), place == null ? Extras.NONE : place.extras()))
                .flatMap(each -> each);
    }

    private static int size(Extras extras) {
        return extras.isEmpty() ? 0 : extras.values().toString().getBytes(StandardCharsets.UTF_8).length;
    }
}

package dev.sartor.tailoring;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.resume.Resume;

/** Says what is missing before any work is done. */
final class Usable {
    private Usable() {}

    static void check(Resume resume) {
        var name = resume.basics().name();
        if (name == null || name.isBlank())
            throw new BadInput(
                    "This résumé has no name.",
                    "Put the person's name under basics.name; a CV cannot go out without one.");
        boolean nothing = resume.work().isEmpty()
                && resume.education().isEmpty()
                && resume.projects().isEmpty()
                && resume.volunteer().isEmpty()
                && resume.sections().isEmpty();
        if (nothing)
            throw new BadInput(
                    "This résumé has no work, no education and no projects.",
                    "Add at least one under work, education, projects or volunteer, so that there is something to show.");
    }
}

package dev.sartor.applications.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.applications.Application;
import dev.sartor.kernel.Failure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What of an application may be changed; what is taken away is null. */
record ApplicationChange(
        @Nullable String notes,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate followUpOn,
        ApplicationView.@Nullable Contact contact,
        @Nullable String salary,
        @Nullable Boolean archived,
        @Nullable String sentDocumentId) {
    private static final int NOTES = 20_000;

    static ApplicationChange of(Application application) {
        var details = application.details();
        var sent = application.sentDocumentId();
        return new ApplicationChange(
                details.notes(),
                details.appliedOn(),
                details.followUpOn(),
                ApplicationView.contact(details),
                details.salary(),
                application.archived(),
                sent == null ? null : sent.toString());
    }

    /** @throws Failure (422) naming every field that is too long */
    Application.Details details() {
        var errors = new ArrayList<Failure.Field>();
        bounded("notes", notes, NOTES, errors);
        bounded("salary", salary, 200, errors);
        if (contact != null) {
            bounded("contact.name", contact.name(), 200, errors);
            bounded("contact.email", contact.email(), 320, errors);
            bounded("contact.phone", contact.phone(), 60, errors);
        }
        if (!errors.isEmpty()) throw Failure.invalid(errors);
        return new Application.Details(
                Objects.requireNonNullElse(notes, ""),
                appliedOn,
                followUpOn,
                contact == null ? null : contact.name(),
                contact == null ? null : contact.email(),
                contact == null ? null : contact.phone(),
                salary);
    }

    @Nullable
    Ulid sent() {
        if (sentDocumentId == null) return null;
        if (!Ulid.isValid(sentDocumentId)) throw Failure.invalid("sentDocumentId", "is no id");
        return Ulid.from(sentDocumentId);
    }

    private static void bounded(String field, @Nullable String value, int most, List<Failure.Field> errors) {
        if (value != null && value.length() > most) {
            errors.add(new Failure.Field(field, "must have at most " + most + " characters"));
        }
    }
}

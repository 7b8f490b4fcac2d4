package dev.sartor.profiles;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.model.resume.Resume;
import java.time.Instant;

/**
 * One telling of what a person has done.
 *
 * @param standard whether it is the one meant when none is named
 * @param version counts its saves from 1
 */
public record Profile(
        Ulid id, String name, boolean standard, int version, Resume resume, Instant createdAt, Instant updatedAt) {
    private static final int LONGEST_NAME = 200;

    public Profile {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl))
            throw dev.sartor.kernel.Failure.invalid("name", "must have 1 to " + LONGEST_NAME + " characters");
    }

    Profile saved(String newName, Resume newResume, Instant at) {
        return new Profile(id, newName, standard, version + 1, newResume, createdAt, at);
    }
}

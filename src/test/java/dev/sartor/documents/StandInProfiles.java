package dev.sartor.documents;

import com.github.f4b6a3.ulid.Ulid;
import com.github.f4b6a3.ulid.UlidCreator;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import dev.sartor.profiles.Profiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Everyone is Ada. */
@Component
class StandInProfiles implements Profiles {
    private static final Ulid ADA = UlidCreator.getUlid();

    @Override
    public Resume resume(WorkspaceId workspace, Ulid profile) {
        try {
            return ResumeJson.read(Files.readString(Path.of("examples/ada.resume.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Ulid standard(WorkspaceId workspace) {
        return ADA;
    }
}

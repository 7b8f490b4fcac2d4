package dev.sartor.notifications.wiring;

import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Ulids;
import dev.sartor.notifications.Mail;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;

/** Puts mail into a folder, a file each, where the one who runs the installation finds it. */
final class OutboxMail implements Mail {
    private final Path folder;
    private final Letters letters;
    private final Ulids ulids;
    private final Clock clock;

    OutboxMail(Path folder, Letters letters, Ulids ulids, Clock clock) {
        this.folder = folder;
        this.letters = letters;
        this.ulids = ulids;
        this.clock = clock;
    }

    @Override
    public void send(String to, String subject, String text) {
        try {
            var message = letters.write(null, to, subject, text, clock.instant());
            Files.createDirectories(folder);
            var whole = Files.createTempFile(folder, "mail", ".part"); // for its owner only, as temporary files are
            try (var out = Files.newOutputStream(whole)) {
                message.writeTo(out);
            }
            Files.move(whole, folder.resolve(ulids.next() + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | MessagingException e) {
            throw new Failure(
                    Failure.Kind.UNAVAILABLE, "mail_failed", "Mail cannot be written into the outbox folder.");
        }
    }

    @Override
    public boolean leaves() {
        return false;
    }
}

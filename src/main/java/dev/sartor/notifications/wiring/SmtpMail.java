package dev.sartor.notifications.wiring;

import dev.sartor.kernel.Failure;
import dev.sartor.notifications.Mail;
import jakarta.mail.MessagingException;
import java.time.Clock;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands mail to the server that the operator named. */
final class SmtpMail implements Mail {
    private final JavaMailSenderImpl sender;
    private final Letters letters;
    private final Clock clock;

    SmtpMail(JavaMailSenderImpl sender, Letters letters, Clock clock) {
        this.sender = sender;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void send(String to, String subject, String text) {
        try {
            sender.send(letters.write(sender.getSession(), to, subject, text, clock.instant()));
        } catch (MailException | MessagingException e) {
            throw new Failure(
                    Failure.Kind.UNAVAILABLE,
                    "mail_failed",
                    "The mail server did not take the message. Try again later.");
        }
    }

    @Override
    public boolean leaves() {
        return true;
    }
}

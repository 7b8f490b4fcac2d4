package dev.sartor.notifications.wiring;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A mail as it travels (RFC 5322): one address, plain text. */
record Letters(String from) {
    MimeMessage write(@Nullable Session session, String to, String subject, String text, Instant now)
            throws MessagingException {
        var message = new MimeMessage(session == null ? Session.getInstance(new Properties()) : session);
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's holiday reply is wanted
        message.saveChanges();
        return message;
    }
}

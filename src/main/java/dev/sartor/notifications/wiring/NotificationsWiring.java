package dev.sartor.notifications.wiring;

import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.notifications.Addresses;
import dev.sartor.notifications.Bells;
import dev.sartor.notifications.Inbox;
import dev.sartor.notifications.Mail;
import dev.sartor.notifications.MailWork;
import dev.sartor.notifications.NotificationRecords;
import dev.sartor.platform.PersonalRows;
import dev.sartor.tasks.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Notifications as beans. */
@Configuration(proxyBeanMethods = false)
class NotificationsWiring {
    @Bean
    Bells bells() {
        return new Bells();
    }

    @Bean
    Inbox inbox(
            NotificationRecords records,
            Tasks tasks,
            Bells bells,
            Transactions transactions,
            Ulids ulids,
            Clock clock) {
        return new Inbox(records, tasks, bells, transactions, ulids, clock);
    }

    /**
     * By SMTP where spring.mail.host names a server, else into the folder "outbox" of the data. A sender without a server
     * stands here too when the start was prepared ahead.
     */
    @Bean
    Mail mail(
            ObjectProvider<JavaMailSenderImpl> smtp,
            @Value("${spring.mail.host:}") String server,
            @Value("${sartor.mail.from:sartor@localhost}") String from,
            @Value("${sartor.data:data}") Path data,
            Ulids ulids,
            Clock clock) {
        var letters = new Letters(from);
        var sender = smtp.getIfAvailable();
        return sender == null || server.isEmpty()
                ? new OutboxMail(data.resolve("outbox"), letters, ulids, clock)
                : new SmtpMail(sender, letters, clock);
    }

    @Bean
    MailWork mailWork(NotificationRecords records, Addresses addresses, Mail mail, Transactions transactions) {
        return new MailWork(records, addresses, mail, transactions);
    }

    @Bean
    PersonalRows notificationsHeld(JdbcClient database, Transactions transactions) {
        return new PersonalRows(database, transactions, List.of("notifications", "notification_settings"));
    }
}

package dev.sartor.profiles.wiring;

import dev.sartor.containment.Containment;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.parsing.ContainedReading;
import dev.sartor.platform.PersonalRows;
import dev.sartor.profiles.Import;
import dev.sartor.profiles.ProfileRecords;
import dev.sartor.profiles.Shelf;
import dev.sartor.profiles.photos.PhotoRecords;
import dev.sartor.profiles.photos.Portraits;
import dev.sartor.storage.Files;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Profiles as beans. */
@Configuration(proxyBeanMethods = false)
class ProfilesWiring {
    @Bean
    Shelf shelf(ProfileRecords records, Transactions transactions, Ulids ulids, Clock clock) {
        return new Shelf(records, transactions, ulids, clock);
    }

    @Bean
    Import profileImport(Shelf shelf) {
        return new Import(shelf, new ContainedReading(Containment.shared()));
    }

    @Bean
    Portraits portraits(Shelf shelf, PhotoRecords records, Files files, Transactions transactions) {
        return new Portraits(shelf, records, files, transactions, Containment.shared());
    }

    @Bean
    PersonalRows profilesHeld(JdbcClient database, Transactions transactions) {
        return new PersonalRows(database, transactions, List.of("profile_photos", "profile_versions", "profiles"));
    }
}

package dev.sartor.profiles.wiring;

import dev.sartor.containment.Containment;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.parsing.ContainedReading;
import dev.sartor.profiles.Holdings;
import dev.sartor.profiles.Import;
import dev.sartor.profiles.ProfileRecords;
import dev.sartor.profiles.Shelf;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
    Holdings profileHoldings(Holdings.ProfileRows rows, Transactions transactions) {
        return new Holdings(rows, transactions);
    }
}

package dev.sartor.platform.wiring;

import dev.sartor.kernel.Transactions;
import dev.sartor.platform.idempotency.GivenAnswers;
import dev.sartor.platform.idempotency.KeptAnswers;
import dev.sartor.platform.idempotency.KeyedHandlers;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Idempotency as beans. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IdempotencyWiring {
    @Bean
    GivenAnswers givenAnswers(JdbcClient database, Clock clock) {
        return new GivenAnswers(database, clock);
    }

    @Bean
    KeptAnswers keptAnswers(GivenAnswers answers, Transactions transactions, JdbcClient database) {
        return new KeptAnswers(answers, transactions, database);
    }

    @Bean
    static WebMvcRegistrations keyedHandlers(
            ObjectProvider<GivenAnswers> answers, ObjectProvider<Transactions> transactions) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new KeyedHandlers(answers, transactions);
            }
        };
    }
}

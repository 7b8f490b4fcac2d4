package dev.sartor.platform.wiring;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/**
 * What the libraries bring by themselves. It stands here and not on the application, because some of them read every
 * class below the package in which it stands. What would look at every bean for annotations that nobody writes here
 * stays away: {@link dev.sartor.kernel.Transactions} opens transactions, and JDBC's templates name its failures;
 * the domain's own records refuse what cannot be.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {
            AopAutoConfiguration.class,
            PersistenceExceptionTranslationAutoConfiguration.class,
            TransactionAutoConfiguration.class,
            ValidationAutoConfiguration.class
        })
class LibraryWiring {}

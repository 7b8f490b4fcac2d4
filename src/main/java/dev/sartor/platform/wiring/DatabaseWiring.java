package dev.sartor.platform.wiring;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.sartor.kernel.Transactions;
import dev.sartor.platform.database.Database;
import dev.sartor.platform.database.DatabaseSettings;
import dev.sartor.platform.database.Opening;
import dev.sartor.platform.database.WorkspaceTransactions;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** The database as beans: one source for the server at work, one for whoever changes the tables' shape. */
@Configuration(proxyBeanMethods = false)
class DatabaseWiring {
    private static final int IDLE_CONNECTIONS = 4;

    @Bean
    DatabaseSettings databaseSettings(Environment environment) {
        return DatabaseAhead.settings(environment);
    }

    @Bean(destroyMethod = "close")
    Database database(DatabaseSettings settings, Environment environment, ObjectProvider<Opening> ahead) {
        var opening = ahead.getIfAvailable();
        return opening != null ? opening.taken() : Database.open(settings, DatabaseAhead.data(environment));
    }

    @Bean
    @Primary
    DataSource dataSource(Database database, DatabaseSettings settings) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(database.url());
        if (database.password() == null) {
            pool.setUsername(database.owner());
            pool.setPassword(database.ownerPassword());
            pool.setConnectionInitSql("set role " + settings.user());
        } else {
            pool.setUsername(settings.user());
            pool.setPassword(database.password());
        }
        pool.setMaximumPoolSize(settings.connections());
        // The others are opened when they are needed, and not while the rest of the server starts.
        pool.setMinimumIdle(Math.min(IDLE_CONNECTIONS, settings.connections()));
        pool.setPoolName("sartor");
        return new HikariDataSource(pool);
    }

    @Bean
    @FlywayDataSource
    DataSource ownersDataSource(Database database, DatabaseSettings settings) {
        return new DriverManagerDataSource(database.url(), database.owner(), database.ownerPassword());
    }

    @Bean
    Transactions transactions(PlatformTransactionManager manager, JdbcClient client) {
        return new WorkspaceTransactions(manager, client);
    }

    @Bean
    EmbeddedHealth embeddedPostgresHealthIndicator(Database database) {
        return new EmbeddedHealth(database);
    }
}

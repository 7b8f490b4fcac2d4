package dev.sartor.platform.wiring;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.sartor.kernel.Transactions;
import dev.sartor.platform.database.Database;
import dev.sartor.platform.database.DatabaseSettings;
import dev.sartor.platform.database.WorkspaceTransactions;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
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
    @Bean
    DatabaseSettings databaseSettings(
            @Value("${sartor.database.url:#{null}}") @Nullable String url,
            @Value("${sartor.database.user:sartor_app}") String user,
            @Value("${sartor.database.password:#{null}}") @Nullable String password,
            @Value("${sartor.database.owner:sartor_owner}") String owner,
            @Value("${sartor.database.owner-password:#{null}}") @Nullable String ownerPassword,
            @Value("${sartor.database.connections:20}") int connections,
            Environment environment) {
        var settings = new DatabaseSettings(url, user, password, owner, ownerPassword, connections).taken();
        OperatorWiring.check(environment, settings);
        return settings;
    }

    @Bean(destroyMethod = "close")
    Database database(DatabaseSettings settings, @Value("${sartor.data:data}") Path data) {
        return Database.open(settings, data);
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

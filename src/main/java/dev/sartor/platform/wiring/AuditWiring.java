package dev.sartor.platform.wiring;

import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.platform.audit.Audit;
import dev.sartor.platform.audit.AuditTrail;
import dev.sartor.platform.web.AuditCheck;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The audit trail as beans; it looks on before anybody is turned away. */
@Configuration(proxyBeanMethods = false)
@Order(0)
class AuditWiring implements WebMvcConfigurer {
    private final ObjectProvider<Audit> audit;

    AuditWiring(ObjectProvider<Audit> audit) {
        this.audit = audit;
    }

    @Bean
    static AuditTrail auditTrail(JdbcClient database, Transactions transactions, Ulids ulids) {
        return new AuditTrail(database, transactions, ulids);
    }

    @Bean
    static Audit audit(AuditTrail trail, Clock clock) {
        return new Audit(trail, clock);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AuditCheck(audit.getObject())).order(-1);
    }
}

package dev.sartor.platform.wiring;

import dev.sartor.platform.reporting.Collector;
import dev.sartor.platform.reporting.RequestSpans;
import java.time.Clock;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * What is there only where an operator asks for it: failures told to Sentry, requests to OpenTelemetry, a daily backup. A
 * registrar is asked at each start; a condition would be answered once, when the start is prepared ahead.
 */
@Configuration(proxyBeanMethods = false)
@Import(AskedForWiring.Registrar.class)
class AskedForWiring {
    static final class Registrar implements BeanRegistrar {
        @Override
        public void register(BeanRegistry beans, Environment settings) {
            if (settings.getProperty("sartor.backup.daily", Boolean.class, false))
                beans.registerBean(DailyBackups.class);
            if (settings.containsProperty("sartor.sentry.dsn")) beans.registerBean(FailureReporting.class);
            var endpoint = settings.getProperty("sartor.otlp.endpoint");
            if (endpoint == null) return;
            beans.registerBean(Collector.class, bean -> bean.supplier(context -> started(endpoint)));
            beans.registerBean(
                    RequestSpans.class,
                    bean -> bean.supplier(
                            context -> new RequestSpans(context.bean(Collector.class), context.bean(Clock.class))));
        }

        private static Collector started(String endpoint) {
            var collector = new Collector(endpoint);
            collector.start();
            return collector;
        }
    }
}

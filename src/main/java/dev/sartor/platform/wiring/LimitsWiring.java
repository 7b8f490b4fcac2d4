package dev.sartor.platform.wiring;

import dev.sartor.platform.limits.Buckets;
import dev.sartor.platform.limits.Limit;
import dev.sartor.platform.limits.Limits;
import dev.sartor.platform.limits.RequestLimits;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Who may ask from where, and how often. */
@Configuration(proxyBeanMethods = false)
class LimitsWiring {
    @Bean
    RequestLimits requestLimits(
            Clock clock,
            @Value("${sartor.limits.api-keys-per-hour:100}") long apiKeys,
            @Value("${sartor.limits.guests-per-hour:100}") long guests,
            @Value("${sartor.limits.browsers-per-second:20}") long browsers,
            @Value("${sartor.limits.generations-per-hour:10}") long generations) {
        var hour = Duration.ofHours(1);
        return new RequestLimits(
                new Limits(
                        new Limit("api-keys", apiKeys, hour),
                        new Limit("guests", guests, hour),
                        new Limit("browsers", browsers, Duration.ofSeconds(1)),
                        new Limit("generations", generations, hour)),
                new Buckets(clock));
    }

    /** Pages of other origins may ask only when they are named. */
    @Bean
    FilterRegistrationBean<CorsFilter> cors(@Value("${sartor.cors.origins:}") List<String> origins) {
        var rules = new CorsConfiguration();
        rules.setAllowedOrigins(origins);
        rules.setAllowedMethods(List.of("GET", "POST", "PUT", "PATCH", "DELETE"));
        rules.setAllowedHeaders(List.of(
                "Authorization", "Content-Type", "Idempotency-Key", "If-Match", "Last-Event-ID", "X-Requested-With"));
        rules.setExposedHeaders(List.of(
                "ETag",
                "Location",
                "RateLimit",
                "RateLimit-Policy",
                "Retry-After",
                "X-Request-Id",
                "Idempotency-Replayed"));
        rules.setAllowCredentials(!origins.isEmpty());
        var source = new UrlBasedCorsConfigurationSource();
        if (!origins.isEmpty()) source.registerCorsConfiguration("/**", rules);
        var filter = new FilterRegistrationBean<>(new CorsFilter(source));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return filter;
    }
}

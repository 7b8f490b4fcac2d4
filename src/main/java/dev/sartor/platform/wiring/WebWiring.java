package dev.sartor.platform.wiring;

import com.github.f4b6a3.ulid.Ulid;
import com.github.f4b6a3.ulid.UlidFactory;
import dev.sartor.kernel.Ulids;
import dev.sartor.platform.Callers;
import dev.sartor.platform.MergePatch;
import dev.sartor.platform.ServerRole;
import dev.sartor.platform.json.StrictJson;
import dev.sartor.platform.limits.RequestLimits;
import dev.sartor.platform.web.ActorArgument;
import dev.sartor.platform.web.CallerCheck;
import dev.sartor.platform.web.IfMatchArgument;
import dev.sartor.platform.web.PageArgument;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.validation.Validator;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** HTTP as beans: who calls, what every answer carries. */
@Configuration(proxyBeanMethods = false)
@ComponentScan("dev.sartor.platform.web")
class WebWiring implements WebMvcConfigurer {
    private final ObjectProvider<Callers> callers;
    private final RequestLimits limits;
    private final ServerRole role;

    WebWiring(ObjectProvider<Callers> callers, RequestLimits limits, @Value("${sartor.role:all}") ServerRole role) {
        this.callers = callers;
        this.limits = limits;
        this.role = role;
    }

    @Bean
    Ulids ulids(Clock clock) {
        var factory = UlidFactory.newMonotonicInstance();
        return () -> factory.create(clock.millis());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new CallerCheck(callers, limits, role));
    }

    /** Records refuse by themselves what cannot be; no validator of annotations is set up for it. */
    @Override
    public Validator getValidator() {
        return Validator.forInstanceOf(Void.class, (_, _) -> {});
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
        resolvers.add(new IfMatchArgument());
        resolvers.add(new PageArgument());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Ulid.class, Ulid::from);
    }

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return StrictJson::apply;
    }

    @Bean
    MergePatch mergePatch(JsonMapper json) {
        return new MergePatch(json);
    }

    /** What a request took is measured as a whole; measuring each of the chain's filters took more than they do. */
    @Bean
    SecurityObservationSettings chainObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Who may do what is decided at each endpoint, by {@link CallerCheck}; the chain gives the headers. */
    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}

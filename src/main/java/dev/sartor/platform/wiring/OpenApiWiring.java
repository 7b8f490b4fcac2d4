package dev.sartor.platform.wiring;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.kernel.paging.PageAsked;
import dev.sartor.platform.IfMatch;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says of the whole. */
@Configuration(proxyBeanMethods = false)
class OpenApiWiring {
    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Actor.class, IfMatch.class, PageAsked.class)
                .replaceWithClass(Ulid.class, String.class)
                .replaceWithClass(WorkspaceId.class, String.class)
                .replaceWithClass(AccountId.class, String.class);
    }

    /** The description is made when it is asked for; until then nobody waits for what makes it, but for the names of types. */
    @Bean
    static BeanFactoryPostProcessor describedWhenAskedFor() {
        return beans -> Stream.of(beans.getBeanDefinitionNames())
                .filter(name -> !name.equals("modelConverterRegistrar"))
                .map(beans::getBeanDefinition)
                .filter(bean -> Objects.toString(bean.getFactoryBeanName(), Objects.toString(bean.getBeanClassName()))
                        .startsWith("org.springdoc."))
                .forEach(bean -> bean.setLazyInit(true));
    }

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames()).openapi31(true);
    }

    /** Whatever fails is told in the same shape. */
    @Bean
    OpenApiCustomizer problemsDescribed() {
        return new ProblemSchema();
    }

    @Bean
    ModelConverter recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Sartor")
                        .version("1")
                        .description("Tailored CVs and cover letters in which every line is true and knows its source.")
                        .license(new License().name("Apache-2.0")))
                .servers(List.of(new Server().url("/")));
    }
}

package dev.sartor.platform.wiring;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Tells of every operation how its failures look (RFC 9457), once. */
final class ProblemSchema implements OpenApiCustomizer {
    private static final String NAME = "Problem";

    @Override
    public void customise(OpenAPI description) {
        if (description.getComponents() == null) description.setComponents(new Components());
        description.getComponents().addSchemas(NAME, problem());
        var reference = new Schema<Object>();
        reference.$ref("#/components/schemas/" + NAME);
        var content = new Content().addMediaType("application/problem+json", new MediaType().schema(reference));
        description.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> operation
                        .getResponses()
                        .addApiResponse(
                                "default",
                                new ApiResponse()
                                        .description("What went wrong.")
                                        .content(content)));
    }

    private static Schema<?> problem() {
        var field = object();
        field.addProperty("field", text());
        field.addProperty("message", text());
        field.setRequired(List.of("field", "message"));
        var errors = new Schema<Object>();
        errors.types(Set.of("array"));
        errors.items(field);
        var problem = object();
        problem.addProperty("type", text());
        problem.addProperty("title", text());
        problem.addProperty("status", of("integer"));
        problem.addProperty("detail", text());
        problem.addProperty("instance", text());
        problem.addProperty("code", text().description("Stays the same whatever the words are."));
        problem.addProperty("errors", errors);
        problem.setRequired(List.of("title", "status", "detail", "code"));
        return problem;
    }

    private static Schema<Object> object() {
        return of("object");
    }

    private static Schema<Object> of(String type) {
        var schema = new Schema<Object>();
        schema.types(Set.of(type));
        return schema;
    }

    private static Schema<Object> text() {
        return of("string");
    }
}

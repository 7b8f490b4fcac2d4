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
        var content = new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + NAME)));
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
        var field = object().addProperty("field", text()).addProperty("message", text());
        field.setRequired(List.of("field", "message"));
        var problem = object().addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", new Schema<>().types(Set.of("integer")))
                .addProperty("detail", text())
                .addProperty("instance", text())
                .addProperty("code", text().description("Stays the same whatever the words are."))
                .addProperty("errors", new Schema<>().types(Set.of("array")).items(field));
        problem.setRequired(List.of("title", "status", "detail", "code"));
        return problem;
    }

    private static Schema<?> object() {
        return new Schema<>().types(Set.of("object"));
    }

    private static Schema<?> text() {
        return new Schema<>().types(Set.of("string"));
    }
}

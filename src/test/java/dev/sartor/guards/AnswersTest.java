package dev.sartor.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every operation answers as the description of the API says. */
class AnswersTest extends GuardTest {
    /** What is taken away is asked for last, and the person's own door after that. */
    private static final List<String> ORDER = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    @Test
    void everyAnswerIsAsDescribed() {
        var own = household("windfall");
        var schemas = new Schemas(json(get("/openapi.json")));
        var inOrder = operations.stream()
                .filter(operation -> !operation.streams())
                .filter(operation -> !operation.path().matches("/api/v1/(auth|me)/.*"))
                .sorted(Comparator.comparingInt(operation -> ORDER.indexOf(operation.method())))
                .toList();
        var faults = new ArrayList<String>();
        var well = new TreeSet<String>();
        for (var operation : inOrder) {
            var body = operation.method().equals("GET") ? "" : Bodies.of(operation, own.things());
            var answer = api.send(operation, operation.of(own.things()), body, own.headers("If-Match", "*"));
            if (answer.status() < 300) well.add(operation.toString());
            if (!answer.type().contains("json")) continue;
            var schema = answer.status() < 300 ? schemas.answer(operation) : schemas.problem(operation);
            if (schema.isEmpty()) faults.add(operation + " " + answer.status() + " answers what is not described");
            else
                schemas.faults(schema.get(), JSON.readTree(answer.body()))
                        .forEach(fault -> faults.add(operation + " " + answer.status() + ": " + fault));
        }
        assertThat(faults).isEmpty();
        assertThat(well).hasSizeGreaterThan(60);
    }

    @Test
    void aPlantedAnswerThatIsNotAsDescribedIsCaught() {
        var schemas = new Schemas(JSON.readTree("""
                {"components":{"schemas":{"Pump":{"type":"object","required":["id"],"properties":{
                  "id":{"type":"string"},"size":{"type":["integer","null"]},"kind":{"enum":["deep","flat"]},
                  "parts":{"type":"array","items":{"$ref":"#/components/schemas/Pump"}},
                  "maker":{"oneOf":[{"$ref":"#/components/schemas/Pump"},{"type":"null"}]}}}}}}
                """));
        var pump = schemas.description().at("/components/schemas/Pump");
        assertThat(faults(schemas, pump, "{'id':'a','size':null,'kind':'deep','parts':[{'id':'b'}],'maker':null}"))
                .isEmpty();
        for (var planted : List.of(
                "{}",
                "{'id':1}",
                "{'id':'a','size':'1'}",
                "{'id':'a','size':1.5}",
                "{'id':'a','kind':'round'}",
                "{'id':'a','parts':[{}]}",
                "{'id':'a','maker':{'size':1}}",
                "{'id':'a','secret':1}",
                "[]")) assertThat(faults(schemas, pump, planted)).as(planted).isNotEmpty();
    }

    private static List<String> faults(Schemas schemas, JsonNode schema, String value) {
        return schemas.faults(schema, JSON.readTree(value.replace('\'', '"')));
    }
}

package dev.sartor.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.platform.Open;
import dev.sartor.platform.ServerTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody reaches an operation unknown, unless it says that anyone may. */
class OperationsTest extends ServerTest {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyOperationThatIsNotOpenAsksWhoCalls() {
        var asked = new ArrayList<String>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            if (CallerCheck.isOurs(method) && CallerCheck.marked(method, Open.class) == null)
                asked.addAll(ask(info, method));
        });
        assertThat(asked).hasSizeGreaterThan(10);
    }

    private List<String> ask(RequestMappingInfo info, HandlerMethod handler) {
        var asked = new ArrayList<String>();
        for (var method : info.getMethodsCondition().getMethods()) {
            for (var pattern : info.getPatternValues()) {
                var path = pattern.replaceAll("\\{[a-zA-Z]+:\\(?([^|)}]+)[^}]*}", "$1")
                        .replaceAll("\\{[^}]*}", "01ARZ3NDEKTSV4RRFFQ69G5FAV");
                var body = method.name().equals("GET") || method.name().equals("DELETE") ? "" : "{}";
                var answer = send(method.name(), path, body, Map.of(types(info)[0], types(info)[1]));
                assertThat(answer.statusCode())
                        .as(method + " " + path + " " + handler)
                        .isEqualTo(401);
                assertThat(json(answer).get("code").asString()).isEqualTo("sign_in_needed");
                asked.add(method + " " + pattern);
            }
        }
        return asked;
    }

    private static String[] types(RequestMappingInfo info) {
        var types = info.getConsumesCondition().getConsumableMediaTypes();
        if (types.isEmpty()) return new String[] {"Content-Type", "application/json"};
        var type = types.iterator().next().toString();
        return new String[] {"Content-Type", type.startsWith("multipart/") ? type + "; boundary=b" : type};
    }
}

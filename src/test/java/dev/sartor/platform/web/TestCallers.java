package dev.sartor.platform.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Role;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.platform.Callers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Believes a header of the tests: workspace, then role. */
@Component
class TestCallers implements Callers {
    static final String HEADER = "X-Test-Actor";

    @Override
    public Optional<Actor> caller(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER)).map(said -> {
            var id = Ulid.from(said.split(" ")[0]);
            var role = Role.valueOf(said.split(" ")[1]);
            return new Actor(new AccountId(id), new WorkspaceId(id), role, "test");
        });
    }
}

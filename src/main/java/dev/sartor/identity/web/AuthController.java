package dev.sartor.identity.web;

import dev.sartor.identity.Admission;
import dev.sartor.identity.Registration;
import dev.sartor.kernel.Failure;
import dev.sartor.platform.Open;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The door: in for the first time, and in again. */
@Open
@RestController
@RequestMapping("/api/v1/auth")
class AuthController {
    private final Registration registration;

    AuthController(Registration registration) {
        this.registration = registration;
    }

    record SignUp(
            @Nullable String email,
            @Nullable String password,
            @Nullable String name) {}

    record SignIn(@Nullable String email, @Nullable String password) {}

    @PostMapping("/signup")
    ResponseEntity<Shown.Session> signUp(
            @RequestBody SignUp asked, @RequestHeader(value = "User-Agent", defaultValue = "") String device) {
        return in(
                HttpStatus.CREATED,
                registration.signUp(
                        given("email", asked.email()),
                        given("password", asked.password()),
                        given("name", asked.name()),
                        device));
    }

    @PostMapping("/signin")
    ResponseEntity<Shown.Session> signIn(
            @RequestBody SignIn asked, @RequestHeader(value = "User-Agent", defaultValue = "") String device) {
        return in(
                HttpStatus.OK,
                registration.signIn(given("email", asked.email()), given("password", asked.password()), device));
    }

    private static String given(String field, @Nullable String value) {
        if (value == null) throw Failure.invalid(field, "must be given");
        return value;
    }

    private static ResponseEntity<Shown.Session> in(HttpStatus status, Admission admission) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.SET_COOKIE, RefreshCookie.of(admission.refreshToken()))
                .body(Shown.Session.of(admission));
    }
}

package dev.sartor.platform.web;

import dev.sartor.platform.Open;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives what failed before or after our endpoints the same shape as every other failure. */
@RestController
@Open
@Hidden
class LastResort implements ErrorController {
    @RequestMapping("/error")
    ResponseEntity<Object> failed(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return Problems.standing(status, new HttpHeaders());
    }
}

package org.kabinet.audit.recording;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.trail.Trail;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whatever leaves the portal as a table, a paper or an extract of the log is recorded, also what is written tomorrow. */
@Configuration(proxyBeanMethods = false)
class RecordExports implements WebMvcConfigurer, HandlerInterceptor {
    private static final Set<String> TAKEN_AWAY = Set.of(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            MediaType.APPLICATION_PDF_VALUE,
            "application/zip",
            "application/x-kabinet-log");

    private final Trail trail;

    RecordExports(Trail trail) {
        this.trail = trail;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        String type = response.getContentType();
        if (type != null
                && handler instanceof HandlerMethod method
                && HttpStatus.valueOf(response.getStatus()).is2xxSuccessful()
                && TAKEN_AWAY.contains(type.split(";", 2)[0])) {
            trail.exported(operation(method), file(response), asked(request));
        }
    }

    private static String operation(HandlerMethod method) {
        Operation described = method.getMethodAnnotation(Operation.class);
        return described == null ? method.getMethod().getName() : described.operationId();
    }

    private static String file(HttpServletResponse response) {
        String disposition = response.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        String name = disposition == null
                ? null
                : ContentDisposition.parse(disposition).getFilename();
        return name == null ? "" : name;
    }

    private static Map<String, String> asked(HttpServletRequest request) {
        var asked = new TreeMap<String, String>();
        asked.put("path", request.getRequestURI());
        request.getParameterMap().forEach((name, values) -> asked.put("filter." + name, String.join(", ", values)));
        return asked;
    }
}

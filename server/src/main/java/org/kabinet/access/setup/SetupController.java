package org.kabinet.access.setup;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Session")
class SetupController {
    private final CreateFirstAdministrator createFirstAdministrator;

    SetupController(CreateFirstAdministrator createFirstAdministrator) {
        this.createFirstAdministrator = createFirstAdministrator;
    }

    record Setup(
            @NotBlank @Size(max = 100) String token,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String login,
            @NotNull @Size(max = 1000) String password) {}

    @PostMapping("/api/v1/setup")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "createFirstAdministrator",
            summary = "Create the first administrator by the one-time link",
            description = "Sign in with the new login and password afterwards.")
    void create(@Valid @RequestBody Setup setup) {
        createFirstAdministrator.with(setup.token(), setup.name(), setup.login(), setup.password());
    }
}

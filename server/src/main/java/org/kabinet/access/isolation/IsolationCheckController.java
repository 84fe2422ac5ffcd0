package org.kabinet.access.isolation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/isolation-checks")
@Tag(
        name = "Isolation checks",
        description = "Whether anybody sees what is not theirs, asked of the live data, for the administrator")
class IsolationCheckController {
    private final ReadIsolationChecks readChecks;
    private final CheckIsolation checkIsolation;

    IsolationCheckController(ReadIsolationChecks readChecks, CheckIsolation checkIsolation) {
        this.readChecks = readChecks;
        this.checkIsolation = checkIsolation;
    }

    @GetMapping
    @Operation(operationId = "isolationChecks", summary = "The last thirty reports, newest first")
    List<IsolationCheck> latest() {
        return readChecks.latest();
    }

    @PostMapping
    @Operation(operationId = "checkIsolation", summary = "Check now, as is done each night; takes some seconds")
    IsolationCheck check() {
        Actor actor = Actors.current().requires(Permission.ISOLATION_CHECK);
        return checkIsolation.now(actor.personName());
    }
}

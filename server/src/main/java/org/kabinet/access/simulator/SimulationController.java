package org.kabinet.access.simulator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/roles")
@Tag(name = "Roles")
class SimulationController {
    private final Simulate simulate;

    SimulationController(Simulate simulate) {
        this.simulate = simulate;
    }

    @PostMapping("/simulation")
    @Operation(
            operationId = "simulate",
            summary = "What a person would see and might do",
            description = "With the roles they have, with others, or if a role were changed. Nothing is saved.")
    ResponseEntity<Simulation> simulate(@RequestBody Hypothesis hypothesis) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(simulate.of(hypothesis));
    }
}

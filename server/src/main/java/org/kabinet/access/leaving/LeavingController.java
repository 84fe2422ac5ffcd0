package org.kabinet.access.leaving;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.paging.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/people/{id}/departure")
@Tag(name = "People")
class LeavingController {
    private final ReadLeaving read;
    private final LeavePerson leave;
    private final ReturnPerson back;

    LeavingController(ReadLeaving read, LeavePerson leave, ReturnPerson back) {
        this.read = read;
        this.leave = leave;
        this.back = back;
    }

    @GetMapping
    @Operation(
            operationId = "readDeparture",
            summary = "What a person has in their care, and who might take it over",
            description = "For whoever may block the person. Tells also where it went, if they have left.")
    ResponseEntity<Leaving> read(@PathVariable UUID id) {
        Leaving leaving = read.of(id);
        return Version.answer(leaving, leaving.version());
    }

    @PutMapping
    @Operation(
            operationId = "leavePerson",
            summary = "Block a person who leaves; what is in their care goes to others",
            description = "All of it in one transaction: each kind of which there is something needs a successor."
                    + " Substitutions of the person and for others end.")
    ResponseEntity<Leaving> leave(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Departure departure) {
        leave.of(id, Version.required(ifMatch), departure);
        return read(id);
    }

    @DeleteMapping
    @Operation(
            operationId = "returnPerson",
            summary = "Let a person in again who had left, and give back what their successors still have")
    ResponseEntity<Leaving> back(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        back.of(id, Version.required(ifMatch));
        return read(id);
    }
}

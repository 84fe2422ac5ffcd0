package org.kabinet.access.people;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;

/** A new person together with the password that is shown this one time. */
record PersonWithPassword(
        @JsonUnwrapped Person person,
        @Schema(example = "kf7m-2xqp-9tra") String password) {}

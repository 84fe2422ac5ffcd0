package org.kabinet.integrations.board;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(name = "ExchangeSessionPage")
record SessionPage(@JsonUnwrapped SessionRow session, List<StepRow> steps) {}

package org.kabinet.ordering.line;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One reason against a line.
 *
 * @param nearest the quantity that would do, if any does
 */
public record LineRefusal(LineProblem problem, @Nullable BigDecimal nearest) {}

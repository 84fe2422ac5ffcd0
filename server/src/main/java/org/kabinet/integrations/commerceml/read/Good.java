package org.kabinet.integrations.commerceml.read;

/** A good or service of a catalogue. {@code removed} means 1C marked it deleted by status or by mark. */
public record Good(int line, Item item, boolean removed) implements Entry {}

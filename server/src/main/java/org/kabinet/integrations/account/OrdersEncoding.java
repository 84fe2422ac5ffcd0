package org.kabinet.integrations.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The encodings in which 1C reads what the portal sends. */
public enum OrdersEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    WINDOWS_1251("windows-1251", Charset.forName("windows-1251"));

    private final String label;
    private final Charset charset;

    OrdersEncoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    /** The encoding of that name. */
    @JsonCreator
    public static OrdersEncoding of(String label) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.label.equalsIgnoreCase(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(label));
    }

    @JsonValue
    public String label() {
        return label;
    }

    public Charset charset() {
        return charset;
    }
}

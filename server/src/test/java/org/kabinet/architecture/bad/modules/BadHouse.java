package org.kabinet.architecture.bad.modules;

import org.springframework.modulith.Modulithic;

@Modulithic
public class BadHouse {}

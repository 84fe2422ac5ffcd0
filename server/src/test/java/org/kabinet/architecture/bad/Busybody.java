package org.kabinet.architecture.bad;

import org.springframework.stereotype.Component;

@Component
public class Busybody {
    public Busybody(String a, String b, String c, String d, String e, String f, String g, String h) {}
}

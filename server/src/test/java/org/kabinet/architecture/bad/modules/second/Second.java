package org.kabinet.architecture.bad.modules.second;

import org.kabinet.architecture.bad.modules.first.First;

public class Second {
    public First first;
}

package org.kabinet.architecture.bad;

public interface BadEvent {
    class Changed implements BadEvent {
        public final BadDomain entity = new BadDomain();
    }
}

/* A disk that takes long: every wait for it lasts up to SLOW_DISK_MS milliseconds longer. Loaded before libc. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>

static void be_slow(void) {
    const char *most = getenv("SLOW_DISK_MS");
    static unsigned seed = 0;
    if (!seed) seed = (unsigned)getpid();
    if (most) usleep((useconds_t)(rand_r(&seed) % (unsigned)(atoi(most) + 1)) * 1000);
}

int fsync(int file) {
    be_slow();
    return ((int (*)(int))dlsym(RTLD_NEXT, "fsync"))(file);
}

int fdatasync(int file) {
    be_slow();
    return ((int (*)(int))dlsym(RTLD_NEXT, "fdatasync"))(file);
}

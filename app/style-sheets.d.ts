// The compiler wants every import to be typed, also of what is imported for its effect alone.
declare module '*.css';

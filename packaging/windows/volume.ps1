# Sets the volume of the output in use, in percent: powershell -File volume.ps1 70. Windows has no program for it, so
# this speaks to its sound system (Core Audio: IMMDeviceEnumerator, IAudioEndpointVolume). Ends by 1 where there is no
# output. The kiosk runs it when a session begins; it needs no rights.
param(
    [Parameter(Mandatory = $true)]
    [ValidateRange(0, 100)]
    [int] $Percent
)
$ErrorActionPreference = 'Stop'

Add-Type -TypeDefinition @'
using System;
using System.Runtime.InteropServices;

// Of an interface only the order of its methods counts: those before the one that is called stand as they are counted.
[Guid("5CDF2C82-841E-4546-9722-0CF74078229A"), InterfaceType(ComInterfaceType.InterfaceIsIUnknown)]
interface IAudioEndpointVolume
{
    [PreserveSig] int RegisterControlChangeNotify(IntPtr notify);
    [PreserveSig] int UnregisterControlChangeNotify(IntPtr notify);
    [PreserveSig] int GetChannelCount(out uint count);
    [PreserveSig] int SetMasterVolumeLevel(float decibels, ref Guid context);
    [PreserveSig] int SetMasterVolumeLevelScalar(float level, ref Guid context);
}

[Guid("D666063F-1587-4E43-81F1-B948E807363F"), InterfaceType(ComInterfaceType.InterfaceIsIUnknown)]
interface IMMDevice
{
    [PreserveSig] int Activate(ref Guid id, int context, IntPtr parameters,
        [MarshalAs(UnmanagedType.IUnknown)] out object made);
}

[Guid("A95664D2-9614-4F35-A746-DE8DB63617E6"), InterfaceType(ComInterfaceType.InterfaceIsIUnknown)]
interface IMMDeviceEnumerator
{
    [PreserveSig] int EnumAudioEndpoints(int flow, int states, out IntPtr devices);
    [PreserveSig] int GetDefaultAudioEndpoint(int flow, int role, out IMMDevice device);
}

[ComImport, Guid("BCDE0395-E52F-467C-8E3D-C4579291692E")]
class MMDeviceEnumerator { }

public static class Volume
{
    public static void Set(float level)
    {
        const int render = 0, multimedia = 1, everyContext = 23;
        var devices = (IMMDeviceEnumerator)(object)new MMDeviceEnumerator();
        IMMDevice device;
        Marshal.ThrowExceptionForHR(devices.GetDefaultAudioEndpoint(render, multimedia, out device));
        var id = typeof(IAudioEndpointVolume).GUID;
        object made;
        Marshal.ThrowExceptionForHR(device.Activate(ref id, everyContext, IntPtr.Zero, out made));
        var nobody = Guid.Empty;
        Marshal.ThrowExceptionForHR(
            ((IAudioEndpointVolume)made).SetMasterVolumeLevelScalar(level, ref nobody));
    }
}
'@

[Volume]::Set($Percent / 100)
